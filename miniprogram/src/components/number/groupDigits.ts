/** 12345 → 12,345. Intl is missing on some phones. */
export const groupDigits = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
