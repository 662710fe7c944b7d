namespace PolicyFlex.Review;

/// <summary>One case of a stream, for what it says about a flag. Names are those of a <see cref="ReviewNames"/>.</summary>
/// <param name="At">When, in UTC ticks.</param>
/// <param name="Counts">Whether what is watched happened.</param>
/// <param name="Agent">The agent; 0 for nobody who is known.</param>
/// <param name="Segments">The values of the segments, as one list.</param>
/// <param name="Rule">The rule of a case of a policy; 0 elsewhere.</param>
/// <param name="Reason">The reason of an override; 0 for none.</param>
internal readonly record struct StreamEvidence(long At, bool Counts, int Agent, int Segments, int Rule, int Reason);
