/**
 * An address that holds a text. Letters of other alphabets and the signs that an address may have
 * stand as they are: escaped, each would take up to nine characters.
 */
export const toDataAddress = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)
    // A mark of byte order would be lost if somebody edited the page.
    .replaceAll(/(?!%EF%BB%BF)(?:%C[2-9A-F]%\w\w|%D\w%\w\w|%E\w%\w\w%\w\w)/g, decodeURIComponent)
    .replaceAll(/%(?:2C|3A|3B|2F|3D|3F|40|2B|24)/g, decodeURIComponent)}`;
