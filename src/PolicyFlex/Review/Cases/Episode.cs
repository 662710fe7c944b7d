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

    /// <summary>The number of the customer's episode before this one; it may be over.</summary>
    public long Before;

    /// <summary>Whether the customer has none after this one.</summary>
    public bool IsNewest;
}
