/** Hands the user a text as a file, as if it were downloaded. Nothing leaves the machine (I6). */
export const saveFile = (name: string, text: string, type = "application/json"): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the text by the next turn.
  setTimeout(() => { URL.revokeObjectURL(address); }, 0);
};
