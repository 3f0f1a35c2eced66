import { PARTS } from './parts.ts'

/** The report, from the figures that were kept. */
export function writeReport(): string {
  const sections = Object.values(PARTS).map((part) => part.section())
  return `# Speed and size

Written by \`pnpm bench\` from the figures in \`results/\`. Do not edit: run it again, or one part of it
(\`pnpm bench ${Object.keys(PARTS).join('|')}\`); \`--rounds 3\` makes it quick and inexact.

All that is compared was measured in one run, in turns, each round in another order. Figures are
medians of the rounds, ratios medians of the ratios within a round: on a machine that does other
work besides, trust ratios more than times.

${sections.join('\n')}`
}
