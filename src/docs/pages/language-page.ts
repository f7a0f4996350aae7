/** Returns the page of the rule language: the README of its folder without the section about folders. */
export function languagePage(readme: string): string {
  const sections = readme.split(/^(?=## )/m).filter((section) => !section.startsWith("## Folders"));
  return `---\ndescription: "What formulas, update rules and schedules may say, and what they are worth."\n---\n\n${sections.join("")}`;
}
