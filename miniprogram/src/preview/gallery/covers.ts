const skies = [
  ['#2f4858', '#86bbd8', '#f6ae2d'],
  ['#5f0f40', '#9a031e', '#fb8b24'],
  ['#283618', '#606c38', '#dda15e'],
  ['#1d3557', '#457b9d', '#f1faee'],
  ['#3d405b', '#81b29a', '#f2cc8f'],
  ['#22223b', '#9a8c98', '#f2e9e4'],
] as const

/** A drawn landscape in place of a film's frame: the gallery needs no files and no network. */
export const drawnCover = (index: number): string => {
  const [far, sky, sun] = skies[index % skies.length] ?? skies[0]
  const at = 80 + ((index * 67) % 200)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice">
<rect width="320" height="180" fill="${sky}"/><circle cx="${at}" cy="70" r="26" fill="${sun}"/>
<path d="M0 120 70 64l52 48 44-38 70 58 84-44v92H0z" fill="${far}" opacity=".55"/>
<path d="M0 150l90-44 66 40 72-34 92 46v22H0z" fill="${far}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
