export type Order =
  | { readonly kind: 'call'; readonly openid: string; readonly event: object }
  | { readonly kind: 'settle' }
  | { readonly kind: 'jump'; readonly at: number }

export type ToChild = Order & { readonly id: number }

export type FromChild =
  | { readonly ready: true; readonly envId: string; readonly adminUrl: string }
  | { readonly id: number; readonly value?: unknown; readonly failure?: string }
