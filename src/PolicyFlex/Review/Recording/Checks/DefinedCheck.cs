namespace PolicyFlex.Review;

/// <summary>Refuses a number that is no value of its enumeration.</summary>
internal static class DefinedCheck
{
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static void Refuse<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{value} is no {typeof(T).Name}; it is {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
