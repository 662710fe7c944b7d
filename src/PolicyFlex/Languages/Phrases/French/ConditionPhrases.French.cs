namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record ConditionPhrases
{
    public static ConditionPhrases French { get; } = new()
    {
        Always = "toujours",
        Never = "jamais",
        Not = "il n’est pas vrai que : {0}",
        Together = "({0})",
        AllOf = "tout ce qui suit",
        AnyOf = "au moins un de ce qui suit",
        NoneOf = "rien de ce qui suit",
        Is = "{0} est {1}",
        IsNot = "{0} n’est pas {1}",
        AtMost = "{0} est au plus {1}",
        AtLeast = "{0} est au moins {1}",
        MoreThan = "{0} est plus de {1}",
        LessThan = "{0} est moins de {1}",
        Before = "{0} est avant {1}",
        After = "{0} est après {1}",
        NotBefore = "{0} n’est pas avant {1}",
        NotAfter = "{0} n’est pas après {1}",
        OrHigher = "{0} est {1} ou plus haut",
        OrLower = "{0} est {1} ou plus bas",
        HigherThan = "{0} est plus haut que {1}",
        LowerThan = "{0} est plus bas que {1}",
        IsKnown = "on connaît {0}",
        IsNotKnown = "on ne connaît pas {0}",
        StartsWith = "{0} commence par {1}",
        StartsNotWith = "{0} ne commence pas par {1}",
        EndsWith = "{0} finit par {1}",
        EndsNotWith = "{0} ne finit pas par {1}",
        Contains = "{0} contient {1}",
        ContainsNot = "{0} ne contient pas {1}",
        OneFits = "pour un élément de {0} : {1}",
        NoneFits = "pour aucun élément de {0} : {1}",
        EachFits = "pour chaque élément de {0} : {1}",
        NotEachFits = "pas pour chaque élément de {0} : {1}",
        HasEntries = "{0} a des éléments",
        IsEmpty = "{0} est vide",
        Element = "{0} {1}",
        PlainElement = "élément",
        MoreElements = "et {0} de plus",
    };
}
