/** Spanish for the sentences about new versions of the page. */
export const offline = {
  "A new version is here. Reloading keeps the experiment, but steps to undo are lost.":
    "Hay una versión nueva. Al recargar se conserva el experimento, pero no los pasos que se pueden deshacer.",
  Reload: "Recargar",
};
