namespace Competency.Model.Sets.Kernels.Simd;

// How rows of levels, a byte for each set, and the tables for them lie in memory: see LevelSums.
internal static class LevelLayout
{
    // How many levels there are.
    public const int LevelCount = 16;

    // How long a table is: repeated so often that a vector of any width begins with it and is loaded at once.
    public const int TableLength = 64;

    // How many sets a row is a whole number of.
    public const int BlockLength = 256;

    // How many sets there are from one byte to the next.
    public const int Step = 16;

    // Where in a row the level of a set is.
    public static int PlaceOf(int set)
    {
        (int group, int place) = Math.DivRem(set, TableLength);
        (int step, int four) = Math.DivRem(place, Step);
        return (group * TableLength) + (four * (TableLength / Step)) + step;
    }
}
