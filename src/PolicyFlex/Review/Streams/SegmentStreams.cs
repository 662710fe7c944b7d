namespace PolicyFlex.Review;

/// <summary>The streams of one segment of a rule.</summary>
internal sealed record SegmentStreams(ReviewStream MoreLenient, ReviewStream Stricter);
