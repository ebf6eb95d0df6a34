/** What may be chosen, in the order in which it is named. */
export const choicesOf = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  (Object.keys(names) as Key[]).map((key) => ({ key, label: names[key] }))
