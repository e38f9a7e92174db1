using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>
/// Kernels check no bounds: they read what was checked before. A caller's memory may be rewritten by another thread after the check, so
/// that an index copies it and checks the copy, and nothing but the kernels does without bounds (decision 0011).
/// </summary>
public sealed class CallerMemoryTests
{
    private const string Indices = "Competency.Model.Sets";

    /// <summary>What is asked of a caller's memory: its length cannot change.</summary>
    private static readonly string[] Harmless = ["get_Length", "get_IsEmpty"];

    private static readonly string[] References =
    [
        "GetReference", "GetArrayDataReference", "CreateSpan", "CreateReadOnlySpan", "LoadUnsafe", "StoreUnsafe",
    ];

    /// <summary>What checks no bounds outside the kernels: members with their reasons.</summary>
    private static readonly string[] WithPointers =
    [
        "PlainJsonEncoder.FindFirstCharacterToEncode", "PlainJsonEncoder.TryEncodeUnicodeScalar", // .NET asks for pointers; spans at once
    ];

    [Fact]
    public void An_index_copies_the_memory_of_its_caller_once_and_reads_the_copy()
    {
        (MethodDefinition Method, ParameterDefinition Parameter)[] given =
        [
            .. from type in ShippedAssembly.Model.PublicTypes
               where type.Namespace == Indices
               from method in type.Methods
               where method.IsVisible() && method.HasBody
               from parameter in method.Parameters
               where parameter.ParameterType.Name is "ReadOnlySpan`1" or "ReadOnlyMemory`1"
               select (method, parameter),
        ];

        Assert.True(given.Length >= 15, $"{given.Length} parameters were found");
        Breaches.None(
            from each in given
            let asked = AskedOf(each.Method, each.Parameter).Except(Harmless)
            where !asked.SequenceEqual(["ToArray"])
            select $"{each.Method.DeclaringType.Name}.{each.Method.Name}({each.Parameter.Name}): {string.Join(", ", asked)}");
    }

    [Fact]
    public void Nothing_but_the_kernels_does_without_bounds()
    {
        string[] users =
        [
            .. from assembly in ShippedAssembly.All
               from type in assembly.Module.GetTypes()
               where !type.FullName.StartsWith(Indices + ".Kernels.", StringComparison.Ordinal) && !IsMadeByCompiler(type)
               from method in type.Methods
               where HasPointers(method) || (method.HasBody && method.Body.Instructions.Any(HasNoBounds))
               select $"{type.Name}.{method.Name}",
        ];

        Breaches.None(users.Except(WithPointers));
        Assert.Empty(WithPointers.Except(users));
    }

    // What a method does with a parameter, in order; "?" is what is no call on it, such as giving it away or assigning it.
    private static IEnumerable<string> AskedOf(MethodDefinition method, ParameterDefinition parameter) =>
        from instruction in method.Body.Instructions
        where UsedBy(instruction, method) == parameter
        select instruction.OpCode.Code is Code.Ldarga or Code.Ldarga_S
            && instruction.Next.Operand is MethodReference called
            && called.DeclaringType.Name == parameter.ParameterType.Name
            ? called.Name
            : "?";

    private static ParameterDefinition? UsedBy(Instruction instruction, MethodDefinition method) => instruction.OpCode.Code switch
    {
        Code.Ldarg_0 => At(method, 0),
        Code.Ldarg_1 => At(method, 1),
        Code.Ldarg_2 => At(method, 2),
        Code.Ldarg_3 => At(method, 3),
        _ => instruction.Operand as ParameterDefinition,
    };

    private static ParameterDefinition? At(MethodDefinition method, int argument) =>
        method.Parameters.ElementAtOrDefault(method.HasThis ? argument - 1 : argument);

    private static bool HasPointers(MethodDefinition method) =>
        method.Parameters.Any(static parameter => parameter.ParameterType.IsPointer);

    private static bool HasNoBounds(Instruction instruction) =>
        instruction.Operand is MethodReference called
        && (called.DeclaringType.FullName == "System.Runtime.CompilerServices.Unsafe"
            || (References.Contains(called.Name) && called.DeclaringType.Name != "RuntimeHelpers")); // called for constants

    // Such as what collection expressions become.
    private static bool IsMadeByCompiler(TypeDefinition type) =>
        type.Name.StartsWith('<') || (type.DeclaringType is not null && IsMadeByCompiler(type.DeclaringType));
}
