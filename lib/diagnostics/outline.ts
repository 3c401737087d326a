/** A tree as indented lines, in which the same thing several times in a row is one with its number. */

interface Branch {
  head: string;
  /** The same branches in a row, with how many they are. */
  children: [branch: number, count: number][];
}

/** Branches that look the same are the same number. */
export interface Outline {
  add(head: string, children: readonly number[]): number;
  /** The lines of a branch, as many as fit into so many characters, and whether that was all. */
  lines(branch: number, most: number): { lines: string[]; cut: boolean };
}

export function createOutline(): Outline {
  const branches: Branch[] = [];
  const numbers = new Map<string, number>();
  return {
    add(head, children) {
      const grouped: Branch['children'] = [];
      for (const child of children) {
        const last = grouped.at(-1);
        if (last?.[0] === child) last[1] += 1;
        else grouped.push([child, 1]);
      }
      const key = `${head}\n${grouped.join(' ')}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, branches.length);
      return branches.push({ head, children: grouped }) - 1;
    },
    lines(branch, most) {
      const lines: string[] = [];
      let left = most;
      let cut = false;
      const print = (at: number, depth: number, count: number) => {
        const { head, children } = branches[at] as Branch;
        const line = `${' '.repeat(depth)}${head}${count > 1 ? ` ×${count}` : ''}`;
        left -= line.length + 8;
        if (left < 0) {
          cut = true;
          return;
        }
        lines.push(line);
        for (const [child, times] of children) if (!cut) print(child, depth + 1, times);
      };
      print(branch, 0, 1);
      return { lines, cut };
    },
  };
}
