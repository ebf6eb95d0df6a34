import { TransportFailure } from './transportPort'

/** fetch cannot tell how much has left; XMLHttpRequest can. */
export const sendBytes = (
  url: string,
  bytes: Blob,
  headers: Readonly<Record<string, string>>,
  onProgress: (sent: number, total: number) => void,
  onStart?: (stop: () => void) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = (kind: 'LOST_REPLY' | 'OFFLINE' | 'NOT_STORED') => () => reject(new TransportFailure(kind))
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => onProgress(event.loaded, bytes.size)
    request.onload = () => (request.status < 300 ? resolve() : fail('NOT_STORED')())
    request.onerror = fail(navigator.onLine ? 'LOST_REPLY' : 'OFFLINE')
    request.onabort = fail('NOT_STORED')
    request.send(bytes)
    onStart?.(() => request.abort())
  })
