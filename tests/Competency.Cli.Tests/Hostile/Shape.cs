namespace Competency.Cli.Tests.Hostile;

/// <summary>Something that grows: an input of any size, and what is done with it.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Size">A size at which work in the square of it would show.</param>
/// <param name="Run">Makes an input of a size, and works on it.</param>
internal sealed record Shape(string Name, int Size, Action<int> Run);
