using System.Threading;
using PickleGen;

[assembly: PickleDefaults(Module = "shop")]

namespace Shop;

public abstract class Entity
{
    private readonly Lock _gate = new();

    protected Entity() => Enter();

    [PickleMember("entity_id")]
    public int Id { get; set; }

    [PickleMember]
    protected string? Secret { get; set; }

    public virtual string Name { get; set; } = "";

    private void Enter()
    {
        lock (_gate)
        {
            Secret = "";
        }
    }
}

[Pickleable]
public partial class Animal : Entity
{
    public override string Name { get; set; } = "animal";
}

[Pickleable]
public sealed partial class Dog : Animal
{
    public new int Id { get; set; }

    public bool Barks { get; set; }
}
