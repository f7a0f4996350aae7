import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";

/** The frame of the Spanish pages, which are guides; their sidebar is with that of the others. */
export const spanish: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: "Español",
  lang: "es",
  description: "Cómo se comportan los optimizadores: documentación con experimentos en vivo.",
  themeConfig: {
    nav: [
      { text: "Guía", link: "/es/start", activeMatch: "^/es/(?!library|$)" },
      {
        text: "En inglés",
        items: [
          { text: "Optimizadores", link: "/optimizers/" },
          { text: "Complementos", link: "/addons/" },
          { text: "Superficies", link: "/surfaces/" },
          { text: "Problemas", link: "/problems/" },
          { text: "Conjuntos de datos", link: "/datasets/" },
          { text: "Lecciones", link: "/lessons/" },
          { text: "Galería", link: "/gallery/" },
          { text: "Hallazgos", link: "/findings/" },
        ],
      },
      { text: "Biblioteca", link: "/es/library" },
      { text: "Experimentos", link: "/../", target: "_self", noIcon: true },
    ],
    outline: { level: [2, 3], label: "En esta página" },
    docFooter: { prev: "Página anterior", next: "Página siguiente" },
    darkModeSwitchLabel: "Apariencia",
    darkModeSwitchTitle: "Cambiar al tema oscuro",
    lightModeSwitchTitle: "Cambiar al tema claro",
    sidebarMenuLabel: "Menú",
    returnToTopLabel: "Volver arriba",
    langMenuLabel: "Cambiar de idioma",
    skipToContentLabel: "Ir al contenido",
  },
};

/** The words of the search on Spanish pages. */
export const searchInSpanish: Partial<DefaultTheme.LocalSearchOptions> = {
  translations: {
    button: { buttonText: "Buscar", buttonAriaLabel: "Buscar" },
    modal: {
      displayDetails: "Mostrar la lista detallada",
      resetButtonTitle: "Borrar la búsqueda",
      backButtonTitle: "Cerrar la búsqueda",
      noResultsText: "Sin resultados para",
      footer: {
        selectText: "para elegir",
        selectKeyAriaLabel: "Intro",
        navigateText: "para moverse",
        navigateUpKeyAriaLabel: "flecha arriba",
        navigateDownKeyAriaLabel: "flecha abajo",
        closeText: "para cerrar",
        closeKeyAriaLabel: "Escape",
      },
    },
  },
};
