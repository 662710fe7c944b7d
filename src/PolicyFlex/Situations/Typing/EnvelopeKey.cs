namespace PolicyFlex.Situations;

/// <summary>The parts of a situation, as they are named in JSON and dictionaries.</summary>
internal enum EnvelopeKey
{
    Id,
    Case,
    Wants,
    Verified,
    Language,
    Facts,
}
