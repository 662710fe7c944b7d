namespace PolicyFlex.Review;

/// <summary>A day that is named along a picture.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Its name, as short as it is clear beside the others.</param>
internal readonly record struct DayTick(DateOnly Day, string Name);
