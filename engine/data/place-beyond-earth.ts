/** Names of worlds, real or believed in, that lie in no country: lower case, without "the". */
export const BEYOND_EARTH: ReadonlySet<string> = new Set(
  `mercury venus earth mars jupiter saturn uranus neptune pluto ceres moon sun europa ganymede callisto titan enceladus
  phobos deimos andromeda heaven hell hades purgatory paradise olympus valhalla
  `
    .trim()
    .split(/\s+/)
    .concat('milky way', 'solar system', 'outer space', 'kuiper belt', 'asteroid belt', 'planet earth'),
);
