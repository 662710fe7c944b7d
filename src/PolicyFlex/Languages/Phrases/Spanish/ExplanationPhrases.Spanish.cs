namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record ExplanationPhrases
{
    public static ExplanationPhrases Spanish { get; } = new()
    {
        True = "sí",
        False = "no",
        NotKnown = "abierto",
        Failed = "falla",
        Labelled = "{0}: {1}",
        Answers = "Respuestas",
        Ladder = "Escalera",
        Authority = "Atribuciones",
        Discretion = "A discreción",
        Policy = "Política {0}",
        Rule = "regla {0} {1}",
        Exception = "excepción {0} {1}",
        Option = "opción {0}",
        Rung = "peldaño {0}",
        StepUp = "aumento {0}",
        Amount = "propuesto",
        AtMost = "como máximo",
        AppliesWhen = "se aplica si",
        ReachedBy = "se alcanza por alguno de {0}",
        InForce = "en vigor",
        MayBeInForce = "quizá en vigor",
        OutOfScope = "no está en vigor: se trata de otra cosa",
        OtherVersion = "no está en vigor: lo está otra versión",
        NotYet = "aún no está en vigor",
        NoLonger = "ya no está en vigor",
        Unsettled = "no está en vigor: nunca se pregunta por aquello de lo que depende",
        GaveNothing = "{0}: no dice nada",
        ReplacedBy = "{0}: sustituido por {1}",
        Decisive = "{0}; esta es la respuesta",
        Allowed = "{0}: permitido",
        AllowedWithApproval = "{0}: permitido con la aprobación del nivel {1}",
        Denied = "{0}: denegado",
        Guaranteed = "{0}: garantizado",
    };
}
