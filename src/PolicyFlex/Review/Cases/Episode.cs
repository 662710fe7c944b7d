namespace PolicyFlex.Review;

/// <summary>A case of one subject while it lasts: one customer, 24 hours from the first time on.</summary>
internal struct Episode
{
    public long Start;
    public ulong Customer;
    public SubjectStreams Subject;
    public SegmentStreams[] Segments;
    public int SegmentList;
    public int Agent;
    public int Rule;
    public CaseMarks Marks;

    /// <summary>The customer's next episode; -1 for none.</summary>
    public int Next;
}
