namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record ExplanationPhrases
{
    public static ExplanationPhrases Spanish { get; } = new()
    {
        True = "sí",
        False = "no",
        NotKnown = "pendiente",
        Failed = "error",
        Labelled = "{0}: {1}",
        Answers = "Respuestas",
        Ladder = "Escalera",
        Authority = "Atribuciones",
        Discretion = "A discreción",
        Policy = "Política {0}",
        Rule = "regla {0}: {1}",
        Exception = "excepción {0}: {1}",
        Option = "opción {0}",
        Rung = "peldaño {0}",
        StepUp = "aumento ({0})",
        Amount = "propuesta",
        AtMost = "tope",
        AppliesWhen = "se aplica si",
        ReachedBy = "se alcanza con {0}",
        InForce = "vigente",
        MayBeInForce = "quizá vigente",
        OutOfScope = "no vigente: aquí se trata de otra cosa",
        OtherVersion = "no vigente: lo está otra versión",
        NotYet = "todavía no vigente",
        NoLonger = "ya no vigente",
        Unsettled = "no vigente: aquello de lo que depende no se pregunta nunca",
        GaveNothing = "{0}: no dice nada",
        ReplacedBy = "{0}: sustituido por {1}",
        Decisive = "{0}; esta es la respuesta",
        Allowed = "{0}: permitido",
        AllowedWithApproval = "{0}: permitido con la aprobación del nivel {1}",
        Denied = "{0}: denegado",
        Guaranteed = "{0}: garantizado",
    };
}
