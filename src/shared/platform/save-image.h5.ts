/** Hands a picture to the browser's download. Resolves to whether it was handed over. */
export function saveImage(url: string): Promise<boolean> {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
  return Promise.resolve(true)
}
