/** Spanish for the sentences of Share: link, embed, pictures, films, files and code. */
export const share = {};
