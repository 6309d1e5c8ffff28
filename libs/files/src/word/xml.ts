import { Parser } from 'saxen';

/** Prefixes by which parts of a Word file are read, whatever they call their namespaces. */
const NAMESPACES = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

export interface XmlVisitor {
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Walks through a part of a Word file. @throws Error where it is no sound XML */
export const walkXml = (xml: string, visitor: XmlVisitor): void => {
  const parser = new Parser();
  parser.ns(NAMESPACES);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    const plain = Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)]));
    visitor.open(name, plain);
  });
  parser.on('closeTag', (name) => visitor.close?.(name));
  parser.on('text', (text, decode) => visitor.text?.(decode(text)));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.parse(xml.replace(/^\ufeff/u, ''));
};
