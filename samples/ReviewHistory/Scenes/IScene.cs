namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>A part of what happens in the company: who comes, how often, and what people do about it.</summary>
public interface IScene
{
    /// <summary>Puts on the agenda what happens on a day.</summary>
    void Plan(Day day);
}
