export const print = { print: '打印', printedBy: '{name} 打印于{at}。以系统中的记录为准。' };
