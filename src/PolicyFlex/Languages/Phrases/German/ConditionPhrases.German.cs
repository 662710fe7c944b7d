namespace PolicyFlex.Languages;

/// <content>In German.</content>
internal sealed partial record ConditionPhrases
{
    public static ConditionPhrases German { get; } = new()
    {
        Always = "immer",
        Never = "nie",
        Not = "nicht: {0}",
        Together = "({0})",
        AllOf = "alles davon",
        AnyOf = "eines davon",
        NoneOf = "nichts davon",
        Is = "{0} ist {1}",
        IsNot = "{0} ist nicht {1}",
        AtMost = "{0} ist höchstens {1}",
        AtLeast = "{0} ist mindestens {1}",
        MoreThan = "{0} ist mehr als {1}",
        LessThan = "{0} ist weniger als {1}",
        Before = "{0} liegt vor {1}",
        After = "{0} liegt nach {1}",
        NotBefore = "{0} liegt nicht vor {1}",
        NotAfter = "{0} liegt nicht nach {1}",
        OrHigher = "{0} ist {1} oder höher",
        OrLower = "{0} ist {1} oder niedriger",
        HigherThan = "{0} ist höher als {1}",
        LowerThan = "{0} ist niedriger als {1}",
        IsKnown = "{0} ist bekannt",
        IsNotKnown = "{0} ist nicht bekannt",
        StartsWith = "{0} beginnt mit {1}",
        StartsNotWith = "{0} beginnt nicht mit {1}",
        EndsWith = "{0} endet mit {1}",
        EndsNotWith = "{0} endet nicht mit {1}",
        Contains = "{0} enthält {1}",
        ContainsNot = "{0} enthält {1} nicht",
        OneFits = "für einen Eintrag von {0} gilt: {1}",
        NoneFits = "für keinen Eintrag von {0} gilt: {1}",
        EachFits = "für jeden Eintrag von {0} gilt: {1}",
        NotEachFits = "nicht für jeden Eintrag von {0} gilt: {1}",
        HasEntries = "{0} hat Einträge",
        IsEmpty = "{0} ist leer",
        Element = "{0} {1}",
        PlainElement = "Eintrag",
        MoreElements = "und {0} weitere",
    };
}
