using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : Document
{
    public int Id { get; set; }

    [OnDeserialized]
    private void {|PG0413:Counted|}(StreamingContext context) => Id++;
}

[Pickleable]
public partial class Invoice : Document
{
    public int Id { get; set; }

    public override void OnUnpickled() => Counted(default);

    [OnDeserialized]
    private void Counted(StreamingContext context) => Id++;
}

public abstract class Document : IPickleCallbacks
{
    public string Text { get; set; } = "";

    public virtual void OnUnpickled() => Loaded(default);

    [OnDeserialized]
    private void Loaded(StreamingContext context) => Text = Text.Trim();
}
