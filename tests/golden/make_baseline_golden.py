"""Writes the safetensors files in baselines/ beside itself: small vision transformers and EfficientNetV2 of
torchvision and timm with random weights, an input, and the logits that they compute of it (CPU, float32).
Batch normalisation has random statistics too: freshly made ones would hide mistakes in their use.
Needs: pip install torch==2.11.0 torchvision==0.26.0 timm==1.0.31 safetensors."""

import functools
import json
import pathlib

import safetensors.torch
import timm.models._efficientnet_builder as builder
import timm.models.efficientnet
import timm.models.vision_transformer
import torch
import torchvision.models.efficientnet as tv
import torchvision.models.vision_transformer as tvvit
from torch import nn

FOLDER = pathlib.Path(__file__).parent / "baselines"
CLASSES, SIZE = 5, 32


def randomise(model):
    generator = torch.Generator().manual_seed(20261123)
    with torch.no_grad():
        for name, p in sorted(model.state_dict().items()):
            if name.endswith("num_batches_tracked"):
                continue
            noise = torch.randn(p.shape, generator=generator)
            if name.endswith("running_var"):
                p.copy_(0.5 + noise.abs())
            elif name.endswith("running_mean"):
                p.copy_(0.2 * noise)
            elif p.dim() > 1:
                p.copy_(noise / max(1.0, (p.numel() / p.shape[0]) ** 0.5))
            else:
                p.copy_(0.2 * noise + (1.0 if name.endswith("weight") else 0.0))
    return model.eval()


def write(name, model, config, size=SIZE):
    randomise(model)
    generator = torch.Generator().manual_seed(7)
    image = torch.rand(2, 3, size, size, generator=generator) * 2 - 1
    with torch.no_grad():
        logits = model(image)
    weights = {k: v.contiguous() for k, v in model.state_dict().items()}
    safetensors.torch.save_file(weights, FOLDER / f"{name}.safetensors")
    safetensors.torch.save_file({"image": image, "logits": logits}, FOLDER / f"{name}.reference.safetensors",
                                metadata={"config": json.dumps(config), "classes": str(CLASSES)})


def vit():
    config = {"architecture": "vit", "image_size": SIZE, "patch_size": 8, "layers": 2, "heads": 2, "hidden": 16, "mlp": 24}
    write("torchvision_vit", tvvit.VisionTransformer(SIZE, 8, 2, 2, 16, 24, num_classes=CLASSES), config)
    write("timm_vit", timm.models.vision_transformer.VisionTransformer(
        img_size=SIZE, patch_size=8, embed_dim=16, depth=2, num_heads=2, mlp_ratio=1.5, num_classes=CLASSES), config)


def efficientnet():
    stages = [("fused", 1, 1, 8, 2), ("fused", 4, 2, 16, 2), ("mbconv", 4, 2, 24, 2), ("mbconv", 6, 1, 24, 1)]
    config = {"architecture": "efficientnet_v2", "stem_channels": 8, "head_channels": 32, "stages": [
        {"block": b, "expand": e, "kernel": 3, "stride": s, "channels": c, "layers": n} for b, e, s, c, n in stages]}
    channels = [8] + [c for _, _, _, c, _ in stages]
    blocks = [(tv.FusedMBConvConfig if b == "fused" else tv.MBConvConfig)(e, 3, s, channels[i], c, n)
              for i, (b, e, s, c, n) in enumerate(stages)]
    norm = functools.partial(nn.BatchNorm2d, eps=1e-3)
    # 36 pixels: three halvings meet odd sizes, where the paddings differ.
    write("torchvision_efficientnet",
          tv.EfficientNet(blocks, dropout=0.2, last_channel=32, num_classes=CLASSES, norm_layer=norm), config, 36)
    definition = [["cn_r2_k3_s1_e1_c8_skip"], ["er_r2_k3_s2_e4_c16"], ["ir_r2_k3_s2_e4_c24_se0.25"],
                  ["ir_r1_k3_s1_e6_c24_se0.25"]]
    model = timm.models.efficientnet.EfficientNet(
        block_args=builder.decode_arch_def(definition), num_classes=CLASSES, num_features=32, stem_size=8,
        norm_layer=norm, act_layer=nn.SiLU, pad_type="same",
        round_chs_fn=functools.partial(builder.round_channels, multiplier=1.0))
    write("timm_efficientnet", model, config | {"same_padding": True}, 36)


FOLDER.mkdir(exist_ok=True)
vit()
efficientnet()
