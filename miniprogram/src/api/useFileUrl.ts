/** WeChat's own components take a stored file by its id. */
export const useFileUrl = (fileId: string): string | undefined => fileId
