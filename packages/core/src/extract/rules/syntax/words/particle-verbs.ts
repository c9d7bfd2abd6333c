/** Verbs that mean something else with a particle, and where the particle governs nothing: `turn down`, `call off`. */
const TABLE = `
back down out up|bail out|blow up|break down off out up through|bring about back down forward in out together up|build up|call off out up|carry on out|close down|come about along back forward
come out together up|cut back down off short|draw up out down|drop off out|end up|fall apart back through|fight back off|figure out|find out|follow up through|give away back in up|get away back out together
go ahead away back forward on through|grow up|hammer out|hand back down out over|hit back|hold back off out up|iron out|keep up on|kick off out|lash out|lay down off out|lead up|leave out
let down off|lift off|line up|look forward|make up out|open up|pass on over|patch up|pave|phase out|pick up out|play down|point out|pull back down off out|push ahead back forward through|put aside back down
put forth forward off out together up|read out|roll back out|rule out|scale back down up|sell off|send back off out|set aside back off out up|settle down|shoot down|shut down off out|sign off up
single out|sit down together|speak out up|spell out|stand aside by down out up|step aside back down in up|strike back down|sum up|take away back down off out over up|talk over|team up|tear down up|throw out
tone down|touch down|track down|turn back down in out over up|walk away back out|water down|wind down up|win over back|wipe out|work out|wrap up|write off`;

export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = readTable();

function readTable(): Map<string, ReadonlySet<string>> {
  const byLemma = new Map<string, Set<string>>();
  for (const line of TABLE.trim().split(/[|\n]/)) {
    const [lemma, ...particles] = line.split(' ') as [string, ...string[]];
    const known = byLemma.get(lemma) ?? new Set<string>();
    for (const particle of particles) known.add(particle);
    byLemma.set(lemma, known);
  }
  return byLemma;
}
