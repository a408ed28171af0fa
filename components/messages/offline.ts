export const offlineMessages = {
  title: "You are offline",
  text: "The site cannot be reached, and this page is not on this device. It opens as soon as there is a network again.",
  kept: "These debates are on this device",
  noneKept: "No debate is on this device yet. One that was opened with a network stays here.",
  alsoKept: "Also on this device",
  tryAgain: "Try again",
  newVersion: "A new version is ready.",
  reload: "Reload",
  later: "Later",
} as const;
