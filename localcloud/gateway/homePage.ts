import type { Route } from './gateway'

/** What stands at `/` while there is no preview to serve. */
export function homePage(functionNames: readonly string[]): Route {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>本地云</title>
<style>body{font:15px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;background:#faf8f4;color:#23201d;
max-width:640px;margin:48px auto;padding:0 24px}h1{font-size:20px}a{color:#b93a26}code{font-size:13px}</style>
<h1>本地云在运行</h1>
<p>这里还没有网页预览。可以调用的云函数：${functionNames.map((name) => `<code>${name}</code>`).join('、') || '没有'}。</p>
<p>最近的调用、集合、定时器和演示时钟在 <a href="/_cloud/">/_cloud/</a>。</p></html>`
  return (req, res) => {
    if (req.method !== 'GET' || req.url?.split('?', 1)[0] !== '/') return false
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    })
    res.end(html)
    return true
  }
}
