import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { copyUnplugged, makeImage, mountImage, whyNoDisks } from '../mounts.ts';
import { freezeGroup, resumeGroup } from '../processes.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import type { Edition } from '../workshop.ts';

const DISK_MEGABYTES = 192;

/** The computer loses its power: the app starts on what the disk had at that moment, after its file system has replayed its own journal. */
export function powerCut(edition: Edition): Kind {
  return {
    name: `power cut, ${EDITION_NAMES[edition]}`,
    weight: 3,
    missing: whyNoDisks,
    run: async (trial) => {
      const { shop, folder, started } = trial;
      const [image, disk] = [join(folder, 'disk.img'), join(folder, 'disk')];
      const [copy, after] = [join(folder, 'after.img'), join(folder, 'after')];
      makeImage(image, DISK_MEGABYTES);
      trial.afterwards(mountImage(image, disk));
      const profile = await shop.profile(edition, disk);
      const running = started(await openEdition(shop, edition, profile));
      const given = await workAndHarm(trial, running, async (stop) => {
        stop();
        freezeGroup(running.group);
        await copyUnplugged(image, disk, copy);
        resumeGroup(running.group);
        await running.kill();
      });
      trial.afterwards(mountImage(copy, after));
      // The stand-in's own lock can be there without its content, which is nothing of the app.
      rmSync(join(after, 'profile', 'standin.lock'), { force: true });
      return comeBack(trial, given, () => openEdition(shop, edition, join(after, 'profile')));
    },
  };
}
