// Where the app stands, read from an address: what comes before the last known route, or null.
// No other file says which routes exist outside the app; keep it in step with the app's own.
function atlasBase(path) {
  const route = /^(.*\/)(?:(?:ptce|savoir|theme|territoire)\/[^/]+|comprendre(?:\/[^/]+)?|a-propos|accessibilite|hors-ligne|s-inspirer(?:\/[^/]+)?|carnet|comparer|panorama|chronologie|integrer|sur-votre-site)\/?$/;
  const match = route.exec(path);
  return match && match[1];
}
