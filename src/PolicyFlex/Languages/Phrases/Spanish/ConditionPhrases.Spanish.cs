namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record ConditionPhrases
{
    public static ConditionPhrases Spanish { get; } = new()
    {
        Always = "siempre",
        Never = "nunca",
        Not = "no es cierto que: {0}",
        Together = "({0})",
        AllOf = "todo lo siguiente",
        AnyOf = "algo de lo siguiente",
        NoneOf = "nada de lo siguiente",
        Is = "{0} es {1}",
        IsNot = "{0} no es {1}",
        AtMost = "{0} es como máximo {1}",
        AtLeast = "{0} es como mínimo {1}",
        MoreThan = "{0} es más de {1}",
        LessThan = "{0} es menos de {1}",
        Before = "{0} es antes de {1}",
        After = "{0} es después de {1}",
        NotBefore = "{0} no es antes de {1}",
        NotAfter = "{0} no es después de {1}",
        OrHigher = "{0} es {1} o más alto",
        OrLower = "{0} es {1} o más bajo",
        HigherThan = "{0} es más alto que {1}",
        LowerThan = "{0} es más bajo que {1}",
        IsKnown = "se conoce {0}",
        IsNotKnown = "no se conoce {0}",
        StartsWith = "{0} empieza por {1}",
        StartsNotWith = "{0} no empieza por {1}",
        EndsWith = "{0} termina en {1}",
        EndsNotWith = "{0} no termina en {1}",
        Contains = "{0} contiene {1}",
        ContainsNot = "{0} no contiene {1}",
        OneFits = "para un elemento de {0}: {1}",
        NoneFits = "para ningún elemento de {0}: {1}",
        EachFits = "para cada elemento de {0}: {1}",
        NotEachFits = "no para cada elemento de {0}: {1}",
        HasEntries = "{0} tiene elementos",
        IsEmpty = "{0} está vacío",
        Element = "{0} {1}",
        PlainElement = "elemento",
        MoreElements = "y {0} más",
    };
}
