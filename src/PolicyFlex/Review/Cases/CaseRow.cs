namespace PolicyFlex.Review;

/// <summary>A recorded decision, small: names are numbers of a <see cref="ReviewNames"/>.</summary>
/// <param name="At">When, in UTC ticks.</param>
/// <param name="Customer">The fingerprint of the customer; 0 for nobody who is known.</param>
/// <param name="Agent">The agent; 0 for nobody who is known.</param>
/// <param name="Kind">The kind of situation; 0 for none.</param>
/// <param name="Segments">The values of the segments, as one list.</param>
/// <param name="Settled">The rules that settled it: an index into <see cref="CaseTable.SettledOf"/>.</param>
/// <param name="Marks">Whether it was covered, and whether it says what is wanted.</param>
internal readonly record struct CaseRow(long At, ulong Customer, int Agent, int Kind, int Segments, int Settled, CaseMarks Marks);
