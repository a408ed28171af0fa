export const pagesMessages = {} as const;
