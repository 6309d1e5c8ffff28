import { Command } from 'commander';
import { measureFolder, printPapers } from './papers.js';

await new Command('papers')
  .description('以人工标注的整篇文件衡量分解质量 / how well whole papers are read, against labels made by hand')
  .argument('<folder>', '标注目录：NN.json（含 lines）或 NN.json 与 NN.txt / labels, with the text in `lines` or beside them as .txt')
  .option('--details', '逐条列出差错 / list each miss')
  .action(async (folder: string, { details = false }: { details?: boolean }) => printPapers(await measureFolder(folder), { details }))
  .parseAsync();
