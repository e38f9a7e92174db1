namespace Competency.Model.Excel.Packages;

// What the package of a workbook may hold; a package that goes beyond is not read.
internal static class PackageLimits
{
    // Bytes of all parts together, unpacked.
    public const long MaxUnpacked = 1L << 30;

    // Parts of the package.
    public const int MaxParts = 100_000;

    // Elements within elements: workbooks need about ten, and a reader remembers each that is open.
    public const int MaxDepth = 256;
}
