namespace Competency.Model.Sets.Kernels.Simd;

// The few operations on vectors of bytes that rows of levels are added up with, once for all widths, as IFloatLanes is for floats.
internal interface ILevelLanes<TVector>
    where TVector : struct
{
    // How many bytes a vector has: a power of 2, at most 64.
    static abstract int Count { get; }

    static abstract TVector Load(ref byte source, nint offset);

    // The sums plus what the table has for each level.
    static abstract TVector Add(TVector sums, TVector table, ref byte levels, nint offset);

    // Puts so many units in the place of floats, or adds them: of every four bytes the first ones together, LevelLayout.Step floats
    // further the second ones, and so on.
    static abstract void Put(TVector sums, float unit, ref float target, nint index, bool isFirst);
}
