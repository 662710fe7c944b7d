namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record ScreenPhrases
{
    public static ScreenPhrases Spanish { get; } = new()
    {
        WhichPolicyIsOpen = "Todavía no se sabe qué política está vigente",
        NoPolicy = "Aquí no hay ninguna política vigente",
        DeadEnd = "Un callejón sin salida: se deniega todo lo que se pide, sin nada que ofrecer a cambio.",
        Covered = "Las políticas cubren este caso.",
        CoverageIsOpen = "Depende de datos que todavía no se conocen.",
        NotCovered = "Las políticas no cubren este caso.",
        ForUntil = "Para {0}, hasta el {1}.",
        Wanted = "Lo que se pide",
        YouMay = "Permitido",
        WithApproval = "Con aprobación",
        AskFirst = "Preguntar primero",
        NotPossible = "No es posible",
        NotPossibleEither = "Tampoco es posible",
        Goodwill = "Gestos comerciales",
        AtYourDiscretion = "A su discreción",
        NothingIsSaid = "No hay nada previsto sobre",
        WorthKnowing = "Conviene saber",
        WrongInPolicies = "Errores en las políticas",
        Why = "Por qué",
        WhatWouldChange = "Qué lo cambiaría",
        UnderReview = "En revisión: {0}.",
        Similar = "Situaciones parecidas últimamente: {0}.",
    };
}
