namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record BoundPhrases
{
    public static BoundPhrases Spanish { get; } = new()
    {
        Cap = "su propio tope",
        Approval = "la aprobación que necesita",
        Authority = "lo que su nivel puede dar en un caso",
        ChooseOne = "la elección, porque en este caso ya se dio otra opción",
        Left = "{0}: quedan {1}",
        UsedAndLeft = "{0}: {1} usado, quedan {2}",
        Returns = "{0}; una parte vuelve: {1}",
        Binds = "{0}; esto lo limita",
    };
}
