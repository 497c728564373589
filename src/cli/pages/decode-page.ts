const decoderFor = (label: string | undefined): TextDecoder | undefined => {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
};

const byMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
};

/** What a page says of itself, within the bytes in which a browser looks for it. */
const byMeta = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?([^\s"'/>;]+)/i.exec(start)?.[1];
};

/** The text of a page, in the encoding that a browser would take: its mark, its header, its `meta`, else UTF-8. */
export const decodePage = (bytes: Uint8Array, contentType = ''): string => {
  const byHeader = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  const decoder = decoderFor(byMark(bytes)) ?? decoderFor(byHeader) ?? decoderFor(byMeta(bytes)) ?? new TextDecoder();
  return decoder.decode(bytes);
};
