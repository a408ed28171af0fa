export const errorsMessages = {
  notFoundTitle: "This page does not exist",
  notFoundText: "The address may be mistyped, or the thing it names has another name here.",
  didYouMean: "Did you mean",
  allDebates: "All debates",
  errorTitle: "Something went wrong on this page",
  errorText:
    "The fault is ours. Your link is still right: try again, or go to the list of debates.",
  tryAgain: "Try again",
} as const;
