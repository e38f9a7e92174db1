using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>
/// Which methods of the shipped assemblies call which. A call of a virtual member reaches each of its implementations; a lambda or an
/// iterator is reached by the method that makes it.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<string, HashSet<string>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MethodDefinition>> _implementations = new(StringComparer.Ordinal);

    public CallGraph(IEnumerable<ModuleDefinition> modules)
    {
        MethodDefinition[] methods =
        [
            .. modules.SelectMany(static module => module.GetTypes()).SelectMany(static type => type.Methods),
        ];
        foreach (MethodDefinition method in methods)
        {
            AddImplementation(method);
        }

        foreach (MethodDefinition method in methods.Where(static method => method.HasBody))
        {
            _calls[method.FullName] = [.. Called(method)];
        }
    }

    /// <summary>Sets of methods that reach each other, and methods that call themselves: one line each.</summary>
    public IEnumerable<string> Recursions() => StrongComponents.Of(_calls.Keys, CalledBy)
        .Where(component => component.Count > 1 || CalledBy(component.First()).Contains(component.First(), StringComparer.Ordinal))
        .Select(static component => string.Join(" + ", component.Select(ShortName).Distinct().Order(StringComparer.Ordinal)))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private IEnumerable<string> CalledBy(string method) => _calls[method].Where(_calls.ContainsKey);

    // Type and member, the lambdas and iterators of a member as the member.
    private static string ShortName(string fullName)
    {
        string signature = fullName[(fullName.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        string path = signature[..signature.IndexOf('(', StringComparison.Ordinal)];
        string member = path[(path.LastIndexOf("::", StringComparison.Ordinal) + 2)..];
        string[] types = path[..path.LastIndexOf("::", StringComparison.Ordinal)].Split('/');
        string made = Array.Find(types, static type => type.StartsWith('<') && !type.StartsWith("<>", StringComparison.Ordinal)) ?? member;
        string type = Array.FindLast(types, static type => !type.StartsWith('<'))!;
        string name = made.StartsWith('<') && made.IndexOf('>', StringComparison.Ordinal) is > 1 and int end ? made[1..end] : made;
        return type[(type.LastIndexOf('.') + 1)..] + "." + name;
    }

    private void AddImplementation(MethodDefinition method)
    {
        if (!method.IsVirtual)
        {
            return;
        }

        foreach (MethodReference overridden in method.Overrides)
        {
            Add(overridden.Resolve());
        }

        for (TypeDefinition? type = method.DeclaringType; type is not null; type = BaseOf(type))
        {
            foreach (MethodDefinition candidate in type.Interfaces.Select(static each => Definition(each.InterfaceType))
                .Append(type == method.DeclaringType ? null : type)
                .OfType<TypeDefinition>()
                .SelectMany(static each => each.Methods))
            {
                if (candidate.IsVirtual && candidate.Name == method.Name && candidate.Parameters.Count == method.Parameters.Count)
                {
                    Add(candidate);
                }
            }
        }

        void Add(MethodDefinition? implemented)
        {
            if (implemented is not null)
            {
                _implementations.TryAdd(implemented.FullName, []);
                _implementations[implemented.FullName].Add(method);
            }
        }
    }

    private IEnumerable<string> Called(MethodDefinition method)
    {
        foreach (Instruction instruction in method.Body.Instructions)
        {
            if (instruction.Operand is not MethodReference reference || Definition(reference) is not MethodDefinition called)
            {
                continue;
            }

            yield return called.FullName;
            bool isVirtual = instruction.OpCode.Code is Code.Callvirt or Code.Ldvirtftn || reference.DeclaringType is GenericParameter;
            foreach (MethodDefinition each in isVirtual ? _implementations.GetValueOrDefault(called.FullName, []) : [])
            {
                yield return each.FullName;
            }

            MethodDefinition? moveNext = instruction.OpCode.Code is Code.Newobj && called.DeclaringType.IsMadeByCompiler()
                ? called.DeclaringType.Methods.FirstOrDefault(static each => each.Name == "MoveNext")
                : null;
            if (moveNext is not null)
            {
                yield return moveNext.FullName;
            }
        }
    }

    private static TypeDefinition? BaseOf(TypeDefinition type) => type.BaseType is null ? null : Definition(type.BaseType);

    // Only what ships is looked at: a call into the framework leads no further.
    private static TypeDefinition? Definition(TypeReference type) => IsShipped(type) ? type.Resolve() : null;

    private static MethodDefinition? Definition(MethodReference method) => IsShipped(method.DeclaringType) ? method.Resolve() : null;

    private static bool IsShipped(TypeReference type) =>
        type.Namespace.StartsWith("Competency", StringComparison.Ordinal)
        || (type.DeclaringType is not null && IsShipped(type.DeclaringType))
        || (type is TypeSpecification specification && IsShipped(specification.ElementType));
}
