import DOMPurify from 'dompurify';

export const through = (source: string): string => DOMPurify.sanitize(source);
