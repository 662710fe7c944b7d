namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record BoundPhrases
{
    public static BoundPhrases Spanish { get; } = new()
    {
        Cap = "su propio tope",
        Approval = "la aprobación necesaria",
        Authority = "lo que este nivel puede dar en un mismo caso",
        ChooseOne = "la elección, porque en este caso ya se dio otra opción",
        Left = "{0}: disponible {1}",
        UsedAndLeft = "{0}: usado {1}, disponible {2}",
        Returns = "{0}; una parte vuelve a estar disponible el {1}",
        Binds = "{0}; este es aquí el límite",
    };
}
